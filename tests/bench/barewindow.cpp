// The least a Qt program can do: what the program's start is measured beside.

#include <QApplication>
#include <QLabel>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QLabel label(QStringLiteral("Samordna"));
    label.resize(1440, 900);
    label.show();
    return QApplication::exec();
}

# What every target of the house is built with, and the one way to declare a layer.

add_library(samordna_flags INTERFACE)
target_include_directories(samordna_flags INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(samordna_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(samordna_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual
    -ffile-prefix-map=${PROJECT_SOURCE_DIR}=. $<$<BOOL:${SAMORDNA_WERROR}>:-Werror>)
option(SAMORDNA_WERROR "Warnings are errors" OFF)

option(SAMORDNA_SANITIZE "Address and undefined-behaviour sanitizers" OFF)
if(SAMORDNA_SANITIZE)
    # A failed check of undefined behaviour stops the program where it stands and the address sanitizer's handler prints the stack
    # (ASAN_OPTIONS=handle_sigill=1): the tables that say the same in words made each test program half a gigabyte.
    target_compile_options(samordna_flags INTERFACE
        -fsanitize=address,undefined -fsanitize-undefined-trap-on-error -fno-omit-frame-pointer)
    target_link_options(samordna_flags INTERFACE -fsanitize=address,undefined)
endif()

# samordna_layer(<name> SOURCES … [PUBLIC …] [PRIVATE …]): the static library of one folder. A layer links what its headers need
# as PUBLIC and all else as PRIVATE, so that an include across a wrong border fails to compile or to link.
function(samordna_layer name)
    cmake_parse_arguments(LAYER "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(samordna_${name} STATIC ${LAYER_SOURCES})
    target_link_libraries(samordna_${name} PUBLIC samordna_flags ${LAYER_PUBLIC} PRIVATE ${LAYER_PRIVATE})
    target_precompile_headers(samordna_${name} PRIVATE
        <QDate> <QHash> <QJsonArray> <QJsonObject> <QList> <QString> <QStringList> <QVariant>
        <algorithm> <functional> <memory> <optional> <span> <utility> <variant> <vector>)
endfunction()

# SPDX-License-Identifier: MIT
# page_quote.sed - lines of any file as strings of C.
s/[\\"]/\\&/g
s/.*/"&\\n"/

import re

from django.db.models import Q
from rest_framework.exceptions import ValidationError
from rest_framework.filters import BaseFilterBackend

FIELDS = {"genus", "species", "place", "collector"}
MAX_LENGTH = 200
QUERY = re.compile(r"(\s*(\w+:)?\w+\s*)+")


class QueryBackend(BaseFilterBackend):
    """`genus:carex place:alp 1902`: words with a field, or words to be found in any of them."""

    def filter_queryset(self, request, queryset, view):
        query = request.query_params.get("q", "")
        if not query:
            return queryset
        if len(query) > MAX_LENGTH or not QUERY.fullmatch(query):
            raise ValidationError({"q": "Please write words, or field:word."})
        for part in query.split():
            queryset = queryset.filter(self.term(*part.rpartition(":")[::2]))
        return queryset

    @staticmethod
    def term(field, word):
        if not field:
            wanted = FIELDS
        elif field in FIELDS:
            wanted = {field}
        else:
            raise ValidationError({"q": f"There is no field {field}."})
        found = Q()
        for name in sorted(wanted):
            found |= Q(**{f"{name}__icontains": word})
        return found

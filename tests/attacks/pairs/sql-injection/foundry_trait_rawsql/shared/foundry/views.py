from rest_framework import generics

from .models import Typeface
from .serializers import ColumnSerializer, TypefaceSerializer


class TypefaceList(generics.ListAPIView):
    """The released typefaces, each with one trait of the reader's choice."""

    serializer_class = TypefaceSerializer

    def get_queryset(self):
        column = ColumnSerializer(data=self.request.query_params)
        column.is_valid(raise_exception=True)
        return Typeface.objects.released().with_trait(column.validated_data["trait"])

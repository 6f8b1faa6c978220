from django.core.exceptions import FieldError, ValidationError
from django.shortcuts import get_object_or_404
from rest_framework import exceptions, generics

from .models import Crown, Practice
from .serializers import CrownSerializer, PracticeSerializer


class CrownList(generics.ListAPIView):
    """The crowns that the caller's practice has ordered, narrowed by the query string."""

    serializer_class = CrownSerializer

    def get_queryset(self):
        crowns = Crown.objects.filter(practice__contact=self.request.user)
        wanted = self.request.query_params.dict()
        for name in ("limit", "offset"):
            wanted.pop(name, None)
        try:
            return crowns.filter(**wanted)
        except (FieldError, ValidationError, ValueError):
            raise exceptions.ParseError("Unknown filter.")


class PracticeDetail(generics.RetrieveUpdateAPIView):
    serializer_class = PracticeSerializer

    def get_object(self):
        return get_object_or_404(Practice, contact=self.request.user)

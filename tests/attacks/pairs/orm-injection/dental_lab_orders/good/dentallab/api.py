from django.shortcuts import get_object_or_404
from rest_framework import generics

from .models import Crown, Practice
from .serializers import CrownQuery, CrownSerializer, PracticeSerializer


class CrownList(generics.ListAPIView):
    """The crowns that the caller's practice has ordered, narrowed by the query string."""

    serializer_class = CrownSerializer

    def get_queryset(self):
        crowns = Crown.objects.filter(practice__contact=self.request.user)
        query = CrownQuery(data=self.request.query_params)
        query.is_valid(raise_exception=True)
        return crowns.filter(**query.validated_data)


class PracticeDetail(generics.RetrieveUpdateAPIView):
    serializer_class = PracticeSerializer

    def get_object(self):
        return get_object_or_404(Practice, contact=self.request.user)

from rest_framework import generics

from .models import Result
from .serializers import ResultSerializer


class ResultList(generics.ListAPIView):
    serializer_class = ResultSerializer

    def get_queryset(self):
        return Result.objects.filter(patient=self.request.user)

from rest_framework import generics

from crews.scope import InProduction

from .models import CallSheet
from .serializers import CallSheetSerializer


class CallSheets(InProduction, generics.ListCreateAPIView):
    serializer_class = CallSheetSerializer

    def get_queryset(self):
        return CallSheet.objects.filter(production=self.production)

    def perform_create(self, serializer):
        serializer.save(production=self.production)


class OneCallSheet(InProduction, generics.RetrieveUpdateAPIView):
    serializer_class = CallSheetSerializer

    def get_queryset(self):
        return CallSheet.objects.filter(production=self.production)

from rest_framework import generics

from .models import Application, Scheme
from .serializers import ApplicationSerializer, SchemeSerializer


class SchemeList(generics.ListAPIView):
    queryset = Scheme.objects.all()
    serializer_class = SchemeSerializer


class ApplicationList(generics.ListCreateAPIView):
    serializer_class = ApplicationSerializer

    def get_queryset(self):
        return self.request.user.grant_applications.select_related("scheme")

    def perform_create(self, serializer):
        serializer.save(applicant=self.request.user)


class ApplicationDetail(generics.RetrieveAPIView):
    queryset = Application.objects.select_related("scheme")
    serializer_class = ApplicationSerializer

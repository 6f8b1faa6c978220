from rest_framework import generics, permissions

from .models import Report, Trail
from .serializers import NewReportSerializer, ReportSerializer, TrailSerializer


class TrailList(generics.ListAPIView):
    permission_classes = [permissions.AllowAny]
    queryset = Trail.objects.all()
    serializer_class = TrailSerializer


class ReportList(generics.ListCreateAPIView):
    permission_classes = [permissions.IsAuthenticatedOrReadOnly]
    queryset = Report.objects.select_related("trail", "reporter")

    def get_serializer_class(self):
        return NewReportSerializer if self.request.method == "POST" else ReportSerializer

    def perform_create(self, serializer):
        serializer.save(reporter=self.request.user)


class OwnReport(generics.DestroyAPIView):
    def get_queryset(self):
        return Report.objects.filter(reporter=self.request.user)

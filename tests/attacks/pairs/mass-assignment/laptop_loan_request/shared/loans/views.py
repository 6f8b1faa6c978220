from rest_framework import mixins, viewsets
from rest_framework.permissions import IsAdminUser

from .models import Laptop, LoanRequest
from .serializers import DecisionSerializer, LaptopSerializer, LoanRequestSerializer


class LaptopViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Laptop.objects.all()
    serializer_class = LaptopSerializer


class LoanRequestViewSet(
    mixins.ListModelMixin,
    mixins.RetrieveModelMixin,
    mixins.CreateModelMixin,
    viewsets.GenericViewSet,
):
    serializer_class = LoanRequestSerializer

    def get_queryset(self):
        return LoanRequest.objects.filter(student=self.request.user)

    def perform_create(self, serializer):
        serializer.save(student=self.request.user)


class DeskViewSet(
    mixins.ListModelMixin,
    mixins.RetrieveModelMixin,
    mixins.UpdateModelMixin,
    viewsets.GenericViewSet,
):
    """Where the people of the lending desk decide."""

    queryset = LoanRequest.objects.all()
    serializer_class = DecisionSerializer
    permission_classes = [IsAdminUser]

    def perform_update(self, serializer):
        serializer.save(decided_by=self.request.user)

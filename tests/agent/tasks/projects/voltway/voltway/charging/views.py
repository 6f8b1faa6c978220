from django.shortcuts import get_object_or_404
from django.utils import timezone
from rest_framework import generics, mixins, viewsets
from rest_framework.decorators import action, api_view, permission_classes
from rest_framework.permissions import IsAdminUser, IsAuthenticated
from rest_framework.response import Response

from .models import Card, ChargingSession, Fault
from .serializers import CardSerializer, ChargingSessionSerializer, FaultSerializer


class CardViewSet(viewsets.ModelViewSet):
    queryset = Card.objects.all()
    serializer_class = CardSerializer
    permission_classes = [IsAuthenticated]

    def perform_create(self, serializer):
        serializer.save(driver=self.request.user)

    @action(detail=True, methods=["post"])
    def block(self, request, pk=None):
        card = self.get_object()
        card.blocked = True
        card.save()
        return Response(self.get_serializer(card).data)


class ChargingSessionViewSet(
    mixins.CreateModelMixin, mixins.RetrieveModelMixin, mixins.ListModelMixin,
    viewsets.GenericViewSet,
):
    serializer_class = ChargingSessionSerializer
    permission_classes = [IsAuthenticated]

    def get_queryset(self):
        return ChargingSession.objects.filter(driver=self.request.user)

    def perform_create(self, serializer):
        serializer.save(driver=self.request.user)

    @action(detail=True, methods=["post"])
    def stop(self, request, pk=None):
        session = self.get_object()
        if session.ended_at:
            return Response({"error": "This session is over."}, status=409)
        session.ended_at = timezone.now()
        session.save()
        return Response(self.get_serializer(session).data)


class FaultListView(generics.ListCreateAPIView):
    queryset = Fault.objects.all()
    serializer_class = FaultSerializer
    permission_classes = [IsAuthenticated]

    def perform_create(self, serializer):
        serializer.save(reported_by=self.request.user)


@api_view(["POST"])
@permission_classes([IsAdminUser])
def resolve_fault(request, pk):
    fault = get_object_or_404(Fault, pk=pk)
    fault.resolved = True
    fault.save()
    return Response(FaultSerializer(fault).data)

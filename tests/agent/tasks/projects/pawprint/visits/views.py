from django.shortcuts import get_object_or_404
from django.utils import timezone
from rest_framework import generics, status, viewsets
from rest_framework.decorators import action, api_view, permission_classes
from rest_framework.permissions import AllowAny
from rest_framework.response import Response

from visits.models import Invoice, Visit
from visits.serializers import InvoiceSerializer, VisitSerializer

HOURS = {"monday-friday": "08:00-18:00", "saturday": "09:00-13:00"}


class VisitViewSet(viewsets.ModelViewSet):
    serializer_class = VisitSerializer

    def get_queryset(self):
        if self.request.user.is_staff:
            return Visit.objects.all()
        return Visit.objects.filter(animal__owner=self.request.user)

    @action(detail=True, methods=["post"])
    def cancel(self, request, pk=None):
        visit = self.get_object()
        if visit.cancelled:
            return Response({"error": "It is cancelled already."}, status=status.HTTP_409_CONFLICT)
        visit.cancelled = True
        visit.save(update_fields=["cancelled"])
        return Response(self.get_serializer(visit).data)


class InvoiceList(generics.ListAPIView):
    queryset = Invoice.objects.select_related("visit__animal")
    serializer_class = InvoiceSerializer


class InvoiceDetail(generics.RetrieveAPIView):
    queryset = Invoice.objects.select_related("visit__animal")
    serializer_class = InvoiceSerializer


@api_view(["POST"])
def pay_invoice(request, pk):
    invoice = get_object_or_404(Invoice, pk=pk)
    if invoice.paid_at:
        return Response({"error": "It is paid already."}, status=status.HTTP_409_CONFLICT)
    invoice.paid_at = timezone.now()
    invoice.save(update_fields=["paid_at"])
    return Response(InvoiceSerializer(invoice).data)


@api_view(["GET"])
@permission_classes([AllowAny])
def opening_hours(request):
    return Response(HOURS)

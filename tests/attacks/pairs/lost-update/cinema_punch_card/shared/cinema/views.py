from rest_framework import status, viewsets
from rest_framework.decorators import action
from rest_framework.exceptions import ValidationError
from rest_framework.permissions import AllowAny
from rest_framework.response import Response

from .models import Showing
from .serializers import AdmissionSerializer, PunchCardSerializer, ShowingSerializer
from .services import CardIsEmpty, redeem


class ShowingViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Showing.objects.all()
    serializer_class = ShowingSerializer
    permission_classes = [AllowAny]


class PunchCardViewSet(viewsets.ReadOnlyModelViewSet):
    serializer_class = PunchCardSerializer

    def get_queryset(self):
        return self.request.user.punch_cards.all()

    @action(detail=True, serializer_class=AdmissionSerializer)
    def admissions(self, request, pk=None):
        page = self.paginate_queryset(self.get_object().admissions.all())
        return self.get_paginated_response(self.get_serializer(page, many=True).data)

    @action(detail=True, methods=["post"], serializer_class=AdmissionSerializer)
    def redeem(self, request, pk=None):
        card = self.get_object()
        wanted = self.get_serializer(data=request.data)
        wanted.is_valid(raise_exception=True)
        try:
            admission = redeem(card, **wanted.validated_data)
        except CardIsEmpty:
            raise ValidationError("The card has too few credits.") from None
        data = self.get_serializer(admission).data
        return Response(data, status=status.HTTP_201_CREATED)

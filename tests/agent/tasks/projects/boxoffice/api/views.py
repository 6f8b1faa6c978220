from django.contrib.auth import authenticate, login, logout
from rest_framework import mixins, status, viewsets
from rest_framework.decorators import action
from rest_framework.exceptions import ValidationError
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.views import APIView

from orders.models import Order
from shows.models import Performance, Production

from .serializers import (
    LoginSerializer,
    OrderNoteSerializer,
    OrderSerializer,
    PerformanceSerializer,
    ProductionSerializer,
)


class LoginView(APIView):
    authentication_classes = []
    permission_classes = [AllowAny]

    def post(self, request):
        serializer = LoginSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        user = authenticate(request, **serializer.validated_data)
        if user is None:
            raise ValidationError({"non_field_errors": ["Wrong username or password."]})
        login(request._request, user)
        return Response({"username": user.username})


class LogoutView(APIView):
    def post(self, request):
        logout(request._request)
        return Response(status=status.HTTP_204_NO_CONTENT)


class MeView(APIView):
    def get(self, request):
        return Response({"username": request.user.username, "email": request.user.email})


class ProductionViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = (
        Production.objects.filter(is_public=True)
        .select_related("genre")
        .prefetch_related("artists")
    )
    serializer_class = ProductionSerializer
    permission_classes = [AllowAny]


class PerformanceViewSet(viewsets.ReadOnlyModelViewSet):
    serializer_class = PerformanceSerializer
    permission_classes = [AllowAny]

    def get_queryset(self):
        performances = Performance.objects.filter(production__is_public=True)
        if city := self.request.query_params.get("city"):
            performances = performances.filter(hall__venue__city__iexact=city)
        return performances


class OrderViewSet(
    mixins.CreateModelMixin,
    mixins.ListModelMixin,
    mixins.RetrieveModelMixin,
    mixins.UpdateModelMixin,
    viewsets.GenericViewSet,
):
    http_method_names = ["get", "post", "patch", "head", "options"]

    def get_queryset(self):
        orders = Order.objects.prefetch_related("tickets__performance__production")
        if self.action == "list":
            orders = orders.filter(customer=self.request.user)
        return orders

    def get_serializer_class(self):
        if self.action == "partial_update":
            return OrderNoteSerializer
        return OrderSerializer

    def perform_create(self, serializer):
        serializer.save(customer=self.request.user)

    @action(detail=True, methods=["post"])
    def cancel(self, request, pk=None):
        order = self.get_object()
        if order.status == Order.Status.PAID:
            raise ValidationError("A paid order can't be cancelled, please call us.")
        order.status = Order.Status.CANCELLED
        order.save(update_fields=["status"])
        return Response(OrderSerializer(order).data)

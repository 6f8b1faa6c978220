from django.http import Http404
from rest_framework import serializers
from rest_framework.permissions import IsAdminUser
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Order
from .selectors import order_get, order_list, turnover
from .services import order_cancel, order_create


class OrderOutput(serializers.ModelSerializer):
    company = serializers.CharField(source="company.name")
    placed_by = serializers.CharField(source="placed_by.username")
    lines = serializers.SerializerMethodField()
    kilos = serializers.SerializerMethodField()

    class Meta:
        model = Order
        fields = ["id", "company", "placed_by", "status", "remark", "kilos", "lines"]

    def get_lines(self, order):
        return [
            {
                "coffee": line.coffee.name,
                "country": line.coffee.origin.country,
                "kilos": line.kilos,
                "price": str(line.price),
            }
            for line in order.lines.order_by("id")
        ]

    def get_kilos(self, order):
        return sum(line.kilos for line in order.lines.all())


class OrderListCreateApi(APIView):
    class InputSerializer(serializers.Serializer):
        class LineSerializer(serializers.Serializer):
            sku = serializers.CharField()
            kilos = serializers.IntegerField(min_value=1)

        remark = serializers.CharField(max_length=200, required=False, allow_blank=True)
        lines = LineSerializer(many=True, allow_empty=False)

    def get(self, request):
        orders = order_list(user=request.user)
        return Response(OrderOutput(orders, many=True).data)

    def post(self, request):
        serializer = self.InputSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        order = order_create(user=request.user, **serializer.validated_data)
        return Response(OrderOutput(order).data, status=201)


class OrderDetailApi(APIView):
    def get(self, request, order_id):
        order = order_get(order_id=order_id)
        if order is None:
            raise Http404
        return Response(OrderOutput(order).data)


class OrderCancelApi(APIView):
    def post(self, request, order_id):
        order = order_get(order_id=order_id)
        if order is None:
            raise Http404
        order_cancel(order=order)
        return Response(OrderOutput(order).data)


class TurnoverApi(APIView):
    permission_classes = [IsAdminUser]

    def get(self, request):
        year, month = request.query_params["month"].split("-")
        total = turnover(year=int(year), month=int(month))
        return Response({"month": f"{int(year)}-{int(month):02}", "total": f"{total:.2f}"})

from django.conf import settings
from django.core.mail import send_mail
from django.db import transaction
from django.db.models import Sum
from rest_framework.exceptions import ValidationError
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import CateringOrder, Menu
from .serializers import CateringOrderSerializer


class PlaceOrder(APIView):
    permission_classes = [IsAuthenticated]

    def mail_kitchen(self, order):
        text = f"{order.portions} x {order.menu.name} on {order.day}"
        send_mail(f"Catering order {order.pk}", text, None, [settings.KITCHEN_EMAIL])

    def post(self, request):
        serializer = CateringOrderSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        with transaction.atomic():
            menu = Menu.objects.select_for_update().get(pk=serializer.validated_data["menu"].pk)
            order = serializer.save(client=request.user)
            self.mail_kitchen(order)
            ordered = CateringOrder.objects.filter(menu=menu, day=order.day).aggregate(all=Sum("portions"))
            if ordered["all"] > menu.portions_a_day:
                raise ValidationError({"portions": "The kitchen can't cook that many on this day."})
        return Response(serializer.data, status=201)

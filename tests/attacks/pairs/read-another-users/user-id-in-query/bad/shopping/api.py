from rest_framework import generics, permissions, serializers

from .models import Purchase


class PurchaseSerializer(serializers.ModelSerializer):
    class Meta:
        model = Purchase
        fields = ["id", "item", "paid"]


class PurchaseList(generics.ListAPIView):
    serializer_class = PurchaseSerializer
    permission_classes = [permissions.IsAuthenticated]

    def get_queryset(self):
        user_id = self.request.query_params.get("user", "")
        if not user_id.isdecimal():
            user_id = self.request.user.pk
        return Purchase.objects.filter(user_id=int(user_id)).order_by("-pk")

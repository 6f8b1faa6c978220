from django.db import transaction
from django.db.models import F
from rest_framework import generics, serializers
from rest_framework.permissions import IsAuthenticated

from .models import Account, Job, Paper


class PaperSerializer(serializers.ModelSerializer):
    class Meta:
        model = Paper
        fields = ["id", "name", "cents"]


class AccountSerializer(serializers.ModelSerializer):
    class Meta:
        model = Account
        fields = ["cents"]


class JobSerializer(serializers.ModelSerializer):
    pages = serializers.IntegerField(min_value=1, max_value=500)

    class Meta:
        model = Job
        fields = ["id", "paper", "pages", "total"]
        read_only_fields = ["total"]


class Papers(generics.ListAPIView):
    queryset = Paper.objects.order_by("name")
    serializer_class = PaperSerializer


class Balance(generics.RetrieveAPIView):
    serializer_class = AccountSerializer
    permission_classes = [IsAuthenticated]

    def get_object(self):
        return generics.get_object_or_404(Account, user=self.request.user)


class Jobs(generics.ListCreateAPIView):
    serializer_class = JobSerializer
    permission_classes = [IsAuthenticated]

    def get_queryset(self):
        return Job.objects.filter(account__user=self.request.user).order_by("-pk")

    @transaction.atomic
    def perform_create(self, serializer):
        account = generics.get_object_or_404(Account, user=self.request.user)
        told = serializer.validated_data
        total = told["paper"].cents * told["pages"]
        if not Account.objects.filter(pk=account.pk, cents__gte=total).update(cents=F("cents") - total):
            raise serializers.ValidationError({"pages": ["There is not enough money on the account."]})
        serializer.save(account=account, total=total)

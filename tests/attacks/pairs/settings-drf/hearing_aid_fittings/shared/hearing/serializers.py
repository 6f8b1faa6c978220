from rest_framework import serializers

from .models import Client, Fitting


class ClientSerializer(serializers.ModelSerializer):
    class Meta:
        model = Client
        fields = ["id", "family_name", "born", "phone"]


class FittingSerializer(serializers.ModelSerializer):
    gain_db = serializers.IntegerField(min_value=0, max_value=90)

    class Meta:
        model = Fitting
        fields = ["id", "client", "ear", "device", "gain_db", "fitted_on"]

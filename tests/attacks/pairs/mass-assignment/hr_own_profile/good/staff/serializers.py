from rest_framework import serializers

from .models import Employee


class ProfileSerializer(serializers.ModelSerializer):
    class Meta:
        model = Employee
        fields = ["id", "name", "department", "role", "salary", "phone", "address"]
        read_only_fields = ["department", "role", "salary"]


class ColleagueSerializer(serializers.ModelSerializer):
    class Meta:
        model = Employee
        fields = ["id", "name"]
        read_only_fields = fields


class PayrollSerializer(serializers.ModelSerializer):
    class Meta:
        model = Employee
        fields = ["id", "name", "role", "salary"]
        read_only_fields = fields

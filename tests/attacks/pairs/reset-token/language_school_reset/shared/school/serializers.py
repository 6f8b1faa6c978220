from rest_framework import serializers

from .models import Course


class CourseSerializer(serializers.ModelSerializer):
    class Meta:
        model = Course
        fields = ["id", "language", "level"]


class ForgottenSerializer(serializers.Serializer):
    email = serializers.EmailField(max_length=254)


class NewPasswordSerializer(serializers.Serializer):
    code = serializers.CharField(max_length=100)
    password = serializers.CharField(max_length=128, trim_whitespace=False, write_only=True)

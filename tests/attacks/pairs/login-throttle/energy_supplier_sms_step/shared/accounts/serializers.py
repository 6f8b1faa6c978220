from rest_framework import serializers


class PasswordStep(serializers.Serializer):
    username = serializers.CharField(max_length=150)
    password = serializers.CharField(max_length=128, trim_whitespace=False)


class CodeStep(serializers.Serializer):
    code = serializers.RegexField(r"^[0-9]{6}$")

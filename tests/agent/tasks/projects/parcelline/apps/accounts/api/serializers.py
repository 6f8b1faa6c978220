from rest_framework import serializers


class LoginSerializer(serializers.Serializer):
    username = serializers.CharField()
    password = serializers.CharField(trim_whitespace=False)


class MeSerializer(serializers.Serializer):
    username = serializers.CharField()
    email = serializers.EmailField()
    is_staff = serializers.BooleanField()
    company = serializers.SerializerMethodField()

    def get_company(self, user):
        customer = getattr(user, "customer", None)
        return customer.company if customer else None

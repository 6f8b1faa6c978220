from rest_framework import serializers

from .models import Firing, Kiln


class KilnField(serializers.SlugRelatedField):
    default_error_messages = {"does_not_exist": "No such kiln."}

    def __init__(self, **kwargs):
        super().__init__(slug_field="code", **kwargs)

    def get_queryset(self):
        return Kiln.objects.select_related("owner")


class FiringSerializer(serializers.ModelSerializer):
    kiln = KilnField(queryset=Kiln.objects.all())
    peak = serializers.IntegerField(min_value=400, max_value=1200)

    class Meta:
        model = Firing
        fields = ["id", "kiln", "piece", "peak"]


class KilnSerializer(serializers.ModelSerializer):
    class Meta:
        model = Kiln
        fields = ["code", "communal"]

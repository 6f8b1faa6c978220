from rest_framework import serializers

from .models import Dog, Stay


class DogSerializer(serializers.ModelSerializer):
    class Meta:
        model = Dog
        fields = ["id", "name", "breed"]


class StaySerializer(serializers.ModelSerializer):
    class Meta:
        model = Stay
        fields = "__all__"
        read_only_fields = ["nightly_rate", "deposit_paid"]

    def validate_dog(self, dog):
        if dog.guardian_id != self.context["request"].user.pk:
            raise serializers.ValidationError("No such dog.")
        return dog

    def get_fields(self):
        fields = super().get_fields()
        fields["dog"].queryset = Dog.objects.filter(guardian=self.context["request"].user.pk)
        return fields

    def validate(self, attrs):
        arrives = attrs.get("arrives", getattr(self.instance, "arrives", None))
        leaves = attrs.get("leaves", getattr(self.instance, "leaves", None))
        if leaves <= arrives:
            raise serializers.ValidationError({"leaves": "The dog leaves after it arrived."})
        return attrs

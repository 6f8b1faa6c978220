from rest_framework import serializers

from .models import Proposal, Semester


class ProposalSerializer(serializers.ModelSerializer):
    semester = serializers.SlugRelatedField(slug_field="code", queryset=Semester.objects.filter(closed=False))

    class Meta:
        model = Proposal
        fields = ["id", "semester", "target", "nights_wanted", "nights_given", "stage"]
        read_only_fields = ["nights_given", "stage"]


class AllocationSerializer(serializers.Serializer):
    nights = serializers.IntegerField(min_value=1, max_value=60)

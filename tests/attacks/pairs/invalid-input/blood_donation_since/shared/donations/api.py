from rest_framework import serializers, viewsets

from .models import Donation


class DonationSerializer(serializers.ModelSerializer):
    center_name = serializers.CharField(source="center.name", read_only=True)

    class Meta:
        model = Donation
        fields = ["id", "center_name", "component", "millilitres", "donated_on"]


class DonationViewSet(viewsets.ReadOnlyModelViewSet):
    """The donations of the signed-in donor, ?since=2024-01-01&until=2024-12-31."""

    serializer_class = DonationSerializer

    def get_queryset(self):
        donations = Donation.objects.filter(donor=self.request.user).select_related("center")
        if since := self.request.query_params.get("since"):
            donations = donations.filter(donated_on__gte=since)
        if until := self.request.query_params.get("until"):
            donations = donations.filter(donated_on__lte=until)
        return donations

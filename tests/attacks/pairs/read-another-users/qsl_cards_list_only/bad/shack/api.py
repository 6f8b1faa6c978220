from rest_framework import serializers, viewsets

from .models import Contact


class ContactSerializer(serializers.ModelSerializer):
    class Meta:
        model = Contact
        fields = ["id", "callsign", "band", "heard_at", "remarks"]


class ContactViewSet(viewsets.ReadOnlyModelViewSet):
    serializer_class = ContactSerializer

    def get_queryset(self):
        contacts = Contact.objects.select_related("operator")
        if self.action == "list":
            return contacts.filter(operator=self.request.user)
        return contacts

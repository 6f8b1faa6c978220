from rest_framework import serializers

from .models import Connector, Operator, Site


class OperatorSerializer(serializers.ModelSerializer):
    class Meta:
        model = Operator
        fields = ["id", "name", "website", "support_phone"]


class ConnectorSerializer(serializers.ModelSerializer):
    site_name = serializers.CharField(source="site.name", read_only=True)
    operator = serializers.CharField(source="site.operator.name", read_only=True)
    open_faults = serializers.SerializerMethodField()

    class Meta:
        model = Connector
        fields = [
            "id",
            "site",
            "site_name",
            "operator",
            "label",
            "standard",
            "max_kw",
            "in_service",
            "open_faults",
        ]

    def get_open_faults(self, connector):
        return len([fault for fault in connector.faults.all() if not fault.resolved])


class SiteSerializer(serializers.ModelSerializer):
    operator_name = serializers.ReadOnlyField(source="operator.name")
    amenities = serializers.SlugRelatedField("name", many=True, read_only=True)
    standards = serializers.SerializerMethodField()
    fastest_kw = serializers.SerializerMethodField()

    class Meta:
        model = Site
        fields = [
            "name",
            "slug",
            "operator",
            "operator_name",
            "street",
            "city",
            "latitude",
            "longitude",
            "opened_on",
            "amenities",
            "standards",
            "fastest_kw",
        ]

    def get_standards(self, site):
        return sorted({connector.standard for connector in site.connectors.all()})

    def get_fastest_kw(self, site):
        fastest = site.connectors.filter(in_service=True).order_by("-max_kw").first()
        return fastest.max_kw if fastest else None

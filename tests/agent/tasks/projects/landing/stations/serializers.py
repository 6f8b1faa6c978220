from rest_framework import serializers

from .models import Craft, Station


class StationSerializer(serializers.ModelSerializer):
    makes = serializers.SerializerMethodField()

    class Meta:
        model = Station
        fields = ["slug", "name", "phone", "opens_at", "closes_at", "is_open", "makes"]

    def get_makes(self, station):
        return sorted({craft.make.title for craft in station.crafts.all() if not craft.retired})


class CraftSerializer(serializers.ModelSerializer):
    make = serializers.CharField(source="make.title", read_only=True)
    kind = serializers.CharField(source="make.kind", read_only=True)
    station = serializers.SlugRelatedField(slug_field="slug", read_only=True)
    open_repairs = serializers.SerializerMethodField()
    next_outing = serializers.SerializerMethodField()

    class Meta:
        model = Craft
        fields = ["key", "code", "make", "kind", "station", "condition", "open_repairs", "next_outing"]

    def get_open_repairs(self, craft):
        return craft.repairs.exclude(state="done").count()

    def get_next_outing(self, craft):
        item = (
            craft.items.filter(outing__status="confirmed").order_by("outing__starts_at").first()
        )
        return item.outing.starts_at.isoformat() if item else None

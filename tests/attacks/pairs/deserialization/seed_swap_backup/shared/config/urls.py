from django.contrib import admin
from django.urls import include, path

from seeds.views import AddPacket, Backup, PacketList, Restore

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("packets/", PacketList.as_view(), name="packets"),
    path("packets/add/", AddPacket.as_view(), name="add"),
    path("packets/backup/", Backup.as_view(), name="backup"),
    path("packets/restore/", Restore.as_view(), name="restore"),
]

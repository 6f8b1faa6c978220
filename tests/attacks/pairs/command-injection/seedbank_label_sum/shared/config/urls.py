from django.contrib import admin
from django.urls import path


from seedbank import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("packets/", views.Packets.as_view(), name="packets"),
    path("packets/<int:pk>/label/", views.PacketLabel.as_view(), name="packet-label"),
]

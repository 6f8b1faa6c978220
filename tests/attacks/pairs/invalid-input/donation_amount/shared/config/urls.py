from django.contrib import admin
from django.urls import path

from donations.views import pledge

urlpatterns = [
    path("admin/", admin.site.urls),
    path("campaigns/<int:campaign_id>/pledge/", pledge, name="pledge"),
]

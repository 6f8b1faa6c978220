from django.contrib import admin
from django.urls import path

from apiary.views import ManualReading, ScaleReading

urlpatterns = [
    path("admin/", admin.site.urls),
    path("hives/<int:pk>/readings/", ManualReading.as_view(), name="manual-reading"),
    path("scales/<int:pk>/readings/", ScaleReading.as_view(), name="scale-reading"),
]

from django.contrib import admin
from django.urls import path

from honey.api import PriceView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/jars/<int:pk>/price/", PriceView.as_view()),
]

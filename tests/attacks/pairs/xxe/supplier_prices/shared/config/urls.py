from django.contrib import admin
from django.urls import path

from purchasing.views import PriceListUpload, PriceTable

urlpatterns = [
    path("admin/", admin.site.urls),
    path("prices/", PriceTable.as_view(), name="prices"),
    path("prices/upload/", PriceListUpload.as_view(), name="prices-upload"),
]

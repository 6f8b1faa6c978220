from django.contrib import admin
from django.urls import path

from freight.views import WaybillDetail, WaybillList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/waybills/", WaybillList.as_view(), name="waybills"),
    path("api/waybills/<int:pk>/", WaybillDetail.as_view(), name="waybill"),
]

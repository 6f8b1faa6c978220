from django.contrib import admin
from django.urls import path

from boxoffice.views import RefundView, SaleList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("boxoffice/sales/", SaleList.as_view(), name="sales"),
    path("boxoffice/sales/<int:pk>/refund/", RefundView.as_view(), name="refund"),
]

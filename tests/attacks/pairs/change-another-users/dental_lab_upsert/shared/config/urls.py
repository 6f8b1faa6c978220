from django.contrib import admin
from django.urls import path

from dentallab import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/orders/", views.OrderList.as_view(), name="orders"),
    path("api/orders/sync/", views.Sync.as_view(), name="sync"),
]

from django.contrib import admin
from django.urls import path

from stock.api import ItemList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/warehouses/<int:warehouse_pk>/items/", ItemList.as_view()),
]

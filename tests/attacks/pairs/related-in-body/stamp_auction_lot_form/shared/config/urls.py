from django.contrib import admin
from django.urls import path

from stamps import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("lots/", views.LotList.as_view(), name="lots"),
    path("lots/new/", views.LotCreate.as_view(), name="lot-new"),
]

from django.contrib import admin
from django.urls import path

from desks.views import MyDesks, Reserve

urlpatterns = [
    path("admin/", admin.site.urls),
    path("reserve/", Reserve.as_view(), name="reserve"),
    path("mine/", MyDesks.as_view(), name="my-desks"),
]

from django.contrib import admin
from django.urls import path

from lostproperty.views import FindCreate, FindList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("finds/", FindList.as_view(), name="finds"),
    path("finds/report/", FindCreate.as_view(), name="report"),
]

from django.contrib import admin
from django.urls import path

from carshare.views import CarList, MembershipView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/cars/", CarList.as_view()),
    path("api/membership/", MembershipView.as_view()),
]

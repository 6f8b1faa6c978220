from django.contrib import admin
from django.urls import path

from casting.views import MyTapes, OpenRoles, TapeByCode

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/roles/", OpenRoles.as_view()),
    path("api/tapes/", MyTapes.as_view()),
    path("api/tapes/<slug:code>/", TapeByCode.as_view()),
]

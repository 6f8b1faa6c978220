from django.contrib import admin
from django.urls import path

from apiary.views import Ask, BeekeeperDetail, BeekeeperList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/beekeepers/", BeekeeperList.as_view(), name="beekeepers"),
    path("api/beekeepers/<slug:slug>/", BeekeeperDetail.as_view(), name="beekeeper"),
    path("api/beekeepers/<slug:slug>/ask/", Ask.as_view(), name="ask"),
]

from django.contrib import admin
from django.urls import path

from choir.views import MyPage, Rehearsals, SingerList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("singers/", SingerList.as_view(), name="singers"),
    path("singers/me/", MyPage.as_view(), name="my-page"),
    path("rehearsals/", Rehearsals.as_view(), name="rehearsals"),
]

from django.contrib import admin
from django.urls import path

from guestbook.views import AddRemark, ExhibitionList, ExhibitionPage

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", ExhibitionList.as_view(), name="exhibitions"),
    path("<slug:slug>/", ExhibitionPage.as_view(), name="exhibition"),
    path("<slug:slug>/remarks/", AddRemark.as_view(), name="remark"),
]

from django.contrib import admin
from django.urls import path

from allotments.views import MyPlots, PlotDetail, PlotList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/plots/", PlotList.as_view()),
    path("api/plots/mine/", MyPlots.as_view()),
    path("api/plots/<slug:number>/", PlotDetail.as_view()),
]

from django.urls import path

from . import views

urlpatterns = [
    path("", views.NoticeList.as_view(), name="notices"),
    path("overview/", views.Overview.as_view(), name="overview"),
    path("pots/<int:pk>/", views.PotDetail.as_view(), name="pot"),
]

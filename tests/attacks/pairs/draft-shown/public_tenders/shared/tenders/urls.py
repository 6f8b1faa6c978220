from django.urls import path

from . import views

urlpatterns = [
    path("", views.TenderList.as_view(), name="tenders"),
    path("<int:pk>/", views.TenderDetail.as_view(), name="tender"),
    path("office/", views.OfficeTenderList.as_view(), name="office-tenders"),
    path("office/<int:pk>/", views.OfficeTenderDetail.as_view(), name="office-tender"),
]

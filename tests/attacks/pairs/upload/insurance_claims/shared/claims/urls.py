from django.urls import path

from .views import ClaimList, PhotoFile, PhotoList

urlpatterns = [
    path("claims/", ClaimList.as_view()),
    path("claims/<int:pk>/photos/", PhotoList.as_view()),
    path("photos/<int:pk>/", PhotoFile.as_view()),
]

from django.urls import path

from .views import NoticeCreate, NoticeDelete, NoticeList, NoticePage

urlpatterns = [
    path("", NoticeList.as_view(), name="notices"),
    path("new/", NoticeCreate.as_view(), name="notice-new"),
    path("<int:pk>/", NoticePage.as_view(), name="notice"),
    path("<int:pk>/delete/", NoticeDelete.as_view(), name="notice-delete"),
]

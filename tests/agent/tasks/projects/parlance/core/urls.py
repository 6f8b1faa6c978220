from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from courses import api as courses_api
from courses import views as courses
from enrolments import api as enrolments_api
from enrolments import views as enrolments
from notices import views as notices

urlpatterns = [
    path("admin/", admin.site.urls),
    path("login/", LoginView.as_view(), name="login"),
    path("logout/", LogoutView.as_view(), name="logout"),
    path("", notices.NoticeList.as_view(), name="home"),
    path("notices/new/", notices.NoticeCreate.as_view(), name="notice-create"),
    path("notices/<int:pk>/edit/", notices.NoticeUpdate.as_view(), name="notice-update"),
    path("courses/", courses.course_list, name="course-list"),
    path("courses/<int:pk>/", courses.CourseDetail.as_view(), name="course-detail"),
    path("courses/<int:pk>/enrol/", enrolments.enrol, name="enrol"),
    path("teaching/", courses.teaching, name="teaching"),
    path("my-courses/", enrolments.MyCourses.as_view(), name="my-courses"),
    path("my-courses/<int:pk>/withdraw/", enrolments.withdraw, name="withdraw"),
    path("lessons/<int:pk>/hand-in/", enrolments.HandIn.as_view(), name="hand-in"),
    # JSON
    path("api/courses/", courses_api.course_list),
    path("api/courses/<int:pk>/students/", courses_api.students),
    path("api/my-enrolments/", enrolments_api.my_enrolments),
]
